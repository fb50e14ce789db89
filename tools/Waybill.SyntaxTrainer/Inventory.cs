using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>The tags and relations that the training sentences use, numbered.</summary>
internal sealed class Inventory
{
    private readonly Dictionary<(Upos, Feats), byte> _tags = [];
    private readonly Dictionary<Relation, byte> _relations = [];

    public Inventory(IEnumerable<Token[]> sentences)
    {
        var tokens = sentences.SelectMany(sentence => sentence).ToList();
        var tags = tokens.GroupBy(token => (token.Upos, token.Feats)).Where(group => group.Count() > 4).Select(group => group.Key).Order().ToList();
        foreach (var upos in tokens.Select(token => token.Upos).Distinct().Order())
            if (!tags.Any(tag => tag.Upos == upos)) tags.Add((upos, Feats.None));
        foreach (var tag in tags) _tags.Add(tag, (byte)_tags.Count);
        Tags = new TagSet([.. tags.Select(tag => tag.Upos)], [.. tags.Select(tag => tag.Feats)]);
        Relations = [Relation.Root, .. tokens.Select(token => token.Relation).Where(relation => relation != Relation.Root).Distinct().Order()];
        foreach (var relation in Relations) _relations.Add(relation, (byte)_relations.Count);
    }

    public TagSet Tags { get; }

    public Relation[] Relations { get; }

    /// <summary>Number of a token's tag; a rare one falls back on the nearest of its part of speech.</summary>
    public byte Tag(Token token)
    {
        if (_tags.TryGetValue((token.Upos, token.Feats), out var tag)) return tag;
        return Enumerable.Range(0, Tags.Count).Where(i => Tags.Upos[i] == token.Upos)
            .MinBy(i => System.Numerics.BitOperations.PopCount((uint)(Tags.Feats[i] ^ token.Feats))) is var near ? (byte)near : (byte)0;
    }

    public byte Label(Relation relation) => _relations[relation];
}
