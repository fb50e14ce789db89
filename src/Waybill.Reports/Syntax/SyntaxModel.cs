namespace Waybill.Reports.Syntax;

/// <summary>
/// A trained tagger and parser of one language. Immutable and safe to share between threads; each thread parses with
/// a <see cref="SyntaxParser"/> of its own.
/// </summary>
internal sealed class SyntaxModel
{
    internal SyntaxModel(TagSet tags, Relation[] relations, RowTable tagger, MoveTable moves, RowTable labels)
    {
        Tags = tags;
        Relations = relations;
        Tagger = tagger;
        Moves = moves;
        Labels = labels;
    }

    /// <summary>The tags that the tagger gives.</summary>
    internal TagSet Tags { get; }

    /// <summary>The relations that the parser gives; the first is <see cref="Relation.Root"/>.</summary>
    internal IReadOnlyList<Relation> Relations { get; }

    internal RowTable Tagger { get; }

    internal MoveTable Moves { get; }

    internal RowTable Labels { get; }

    /// <summary>Reads a model file, as written by the trainer.</summary>
    /// <param name="stream">The file, from its beginning.</param>
    /// <exception cref="InvalidDataException">The stream is not a model of this version.</exception>
    public static SyntaxModel Load(Stream stream)
    {
        using var copy = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
        stream.CopyTo(copy);
        return new ModelReader(copy.GetBuffer().AsMemory(0, (int)copy.Length)).Read();
    }
}
