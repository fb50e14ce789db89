namespace Waybill.Lists;

/// <summary>The index of one kind, written and read again.</summary>
internal static class KindCodec
{
    public static void Write(IndexWriter writer, KindIndex index)
    {
        writer.Number((int)index.Kind);
        writer.Many(index.Words, word =>
        {
            writer.Text(word.Text);
            writer.Number((int)word.Role);
            writer.Number(word.Concept);
        });
        writer.Array<NameRef>(index.Names);
        writer.Array<int>(index.WordStarts);
        writer.Array<int>(index.NameWords);
        writer.Array<bool>(index.Abjad);
        writer.Array<int>(index.NameStarts);
        writer.Array<int>(index.WordNames);
        foreach (var table in (KeyTable[])[index.Keys, index.Joined, index.Concepts])
        {
            writer.Array<uint>(table.Keys);
            writer.Array<int>(table.Values);
        }
    }

    public static KindIndex Read(IndexReader reader)
    {
        var index = new KindIndex
        {
            Kind = reader.Kind<SubjectKind>(),
            Words = reader.Many(() => new NameToken(reader.Text(), (TokenRole)reader.Number(), reader.Number())),
            Names = reader.Array<NameRef>(),
            WordStarts = reader.Array<int>(),
            NameWords = reader.Array<int>(),
            Abjad = reader.Array<bool>(),
            NameStarts = reader.Array<int>(),
            WordNames = reader.Array<int>(),
            Keys = ReadTable(reader),
            Joined = ReadTable(reader),
            Concepts = ReadTable(reader),
        };
        if (index.WordStarts.Length != index.Names.Length + 1 || index.Abjad.Length != index.Names.Length || index.NameStarts.Length != index.Words.Length + 1)
            throw new InvalidDataException("its tables do not fit together");
        return index;
    }

    private static KeyTable ReadTable(IndexReader reader) => new(reader.Array<uint>(), reader.Array<int>());
}
