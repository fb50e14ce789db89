using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Gathers the values of one record; what is empty or said twice is left out.</summary>
internal sealed class DesignationBuilder(string id, SubjectKind kind, ListRef at)
{
    private readonly List<ListedName> _names = [];
    private readonly List<ListedNumber> _numbers = [];
    private readonly List<ListedBirth> _births = [];
    private readonly List<ListedLink> _links = [];
    private readonly List<Listing> _listings = [];
    private readonly List<ListedDetail> _details = [];

    public string Id => id;

    public SubjectKind Kind { get; set; } = kind;

    public bool Designated { get; set; } = true;

    public bool HasNames => _names.Count > 0;

    public IReadOnlyList<ListedName> Names => _names;

    public void Name(string? text, NameKind nameKind, ListRef where, DateInterval? days = null)
    {
        var name = Spacing.Single(text);
        if (name.Length == 0 || _names.Exists(known => known.Text == name)) return;
        _names.Add(new ListedName(name, nameKind, days, where));
    }

    public void Number(NumberKind numberKind, string? text, ListRef where, DateInterval? days = null)
    {
        if (string.IsNullOrWhiteSpace(text) || ListedNumber.Of(numberKind, text, where, days) is not { } number) return;
        if (!_numbers.Exists(known => known.Kind == number.Kind && known.Value == number.Value && known.Days == days)) _numbers.Add(number);
    }

    public void Birth(string? text, ListRef where, bool about = false)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (ListDates.Read(text) is { } days) Birth(text, days.Days, about || days.About, where);
        else Detail(DetailKind.Remark, $"Born {text}", where);
    }

    public void Birth(string text, DateInterval days, bool about, ListRef where)
    {
        if (!_births.Exists(known => known.Days == days)) _births.Add(new ListedBirth(Spacing.Single(text), days, about, where));
    }

    public void Link(LinkKind linkKind, string? name, ListRef where, string? record = null, DateInterval? days = null)
    {
        var text = Spacing.Single(name);
        if (text.Length == 0 && record is null) return;
        if (!_links.Exists(known => known.Kind == linkKind && known.Name == text && known.Record == record && known.Days == days))
            _links.Add(new ListedLink(linkKind, text, record, days, where));
    }

    public void Listing(string? programme, string? reference, DateInterval? days, ListRef where)
    {
        var listing = new Listing(Spacing.Single(programme), string.IsNullOrWhiteSpace(reference) ? null : Spacing.Single(reference), days, where);
        if (!_listings.Exists(known => known with { At = where } == listing)) _listings.Add(listing);
    }

    public void Detail(DetailKind detailKind, string? text, ListRef where, DateInterval? days = null)
    {
        var words = Spacing.Single(text);
        if (words.Length == 0) return;
        if (detailKind is DetailKind.Flag or DetailKind.FormerFlag or DetailKind.Country) words = Countries.Code(words) ?? words;
        if (!_details.Exists(known => known.Kind == detailKind && known.Text == words && known.Days == days))
            _details.Add(new ListedDetail(detailKind, words, days, where));
    }

    public Designation Build(ListInfo list) => new()
    {
        List = list,
        Id = Id,
        At = at,
        Kind = Kind,
        Designated = Designated,
        // A primary name leads, wherever the file has it.
        Names = [.. _names.OrderBy(name => name.Kind == NameKind.Primary ? 0 : 1)],
        Numbers = _numbers,
        Births = _births,
        Links = _links,
        Listings = _listings,
        Details = _details,
    };
}
