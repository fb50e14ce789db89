using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Lists and their records, written and read again with every value and where it stands.</summary>
internal static class RecordCodec
{
    public static void Write(IndexWriter writer, ListInfo list)
    {
        writer.Text(list.Name);
        writer.Text(list.Format);
        writer.Text(list.Version);
        writer.Text(list.Date?.ToString() ?? "");
        writer.Flag(list.DateStated);
        writer.Text(list.File);
        writer.Text(list.Sha256.ToString());
    }

    public static ListInfo ReadInfo(IndexReader reader) => new(
        reader.Text(), reader.Text(), reader.Text(), reader.TextOrNull() is { } date ? PrefixDate.Parse(date) : null, reader.Flag(), reader.Text(), Sha256.Parse(reader.Text()));

    public static void Write(IndexWriter writer, Designation record)
    {
        writer.Text(record.Id);
        writer.At(record.At);
        writer.Number((int)record.Kind);
        writer.Flag(record.Designated);
        writer.Many(record.Names, name =>
        {
            writer.Text(name.Text);
            writer.Number((int)name.Kind);
            writer.Days(name.Days);
            writer.At(name.At);
        });
        writer.Many(record.Numbers, number =>
        {
            writer.Number((int)number.Kind);
            writer.Text(number.Value);
            writer.Flag(number.Sound);
            writer.Days(number.Days);
            writer.At(number.At);
        });
        writer.Many(record.Births, birth =>
        {
            writer.Text(birth.Text);
            writer.Days(birth.Days);
            writer.Flag(birth.About);
            writer.At(birth.At);
        });
        writer.Many(record.Links, link =>
        {
            writer.Number((int)link.Kind);
            writer.Text(link.Name);
            writer.Text(link.Record ?? "");
            writer.Days(link.Days);
            writer.At(link.At);
        });
        writer.Many(record.Listings, listing =>
        {
            writer.Text(listing.Programme);
            writer.Text(listing.Reference ?? "");
            writer.Days(listing.Days);
            writer.At(listing.At);
        });
        writer.Many(record.Details, detail =>
        {
            writer.Number((int)detail.Kind);
            writer.Text(detail.Text);
            writer.Days(detail.Days);
            writer.At(detail.At);
        });
    }

    public static Designation ReadRecord(IndexReader reader, ListInfo list) => new()
    {
        List = list,
        Id = reader.Text(),
        At = reader.At(),
        Kind = reader.Kind<SubjectKind>(),
        Designated = reader.Flag(),
        Names = reader.Many(() => new ListedName(reader.Text(), reader.Kind<NameKind>(), reader.Days(), reader.At())),
        Numbers = reader.Many(() => new ListedNumber(reader.Kind<NumberKind>(), reader.Text(), reader.Flag(), reader.Days(), reader.At())),
        Births = reader.Many(() => new ListedBirth(reader.Text(), reader.Days() ?? throw new InvalidDataException("a birth has no days"), reader.Flag(), reader.At())),
        Links = reader.Many(() => new ListedLink(reader.Kind<LinkKind>(), reader.Text(), reader.TextOrNull(), reader.Days(), reader.At())),
        Listings = reader.Many(() => new Listing(reader.Text(), reader.TextOrNull(), reader.Days(), reader.At())),
        Details = reader.Many(() => new ListedDetail(reader.Kind<DetailKind>(), reader.Text(), reader.Days(), reader.At())),
    };
}
