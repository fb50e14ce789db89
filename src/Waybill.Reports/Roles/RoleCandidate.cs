using Waybill.Model;

namespace Waybill.Reports;

/// <summary>How a candidate for a role comes to be one.</summary>
internal enum CandidateKind : byte
{
    /// <summary>Nobody: the text does not say.</summary>
    None,

    /// <summary>A name in the sentence.</summary>
    Named,

    /// <summary>Several who do something together: "100 drones, together with Latvia"; names listed one behind the other are <see cref="Listed"/>.</summary>
    Joined,

    /// <summary>Words that stand for a party named before: it, the country.</summary>
    Antecedent,

    /// <summary>Who sent in the last claim.</summary>
    LastSender,

    /// <summary>Who received in the last claim.</summary>
    LastReceiver,

    /// <summary>A party named earlier, without words in the sentence.</summary>
    Earlier,

    /// <summary>A party that the next sentence names, which goes on with the same goods: "Police seized 40 rifles. They came from Iran."</summary>
    Later,

    /// <summary>Several names listed in the sentence: "to Peru and Poland".</summary>
    Listed,
}

/// <summary>Where more names are joined to those of a candidate, which it leaves out.</summary>
[Flags]
internal enum Cut : byte
{
    /// <summary>Nowhere: it has all of them.</summary>
    None = 0,

    /// <summary>Before its first.</summary>
    Before = 1,

    /// <summary>Behind its last.</summary>
    Behind = 2,
}

/// <summary>Somebody who may send or receive.</summary>
/// <param name="Kind">How it comes to be a candidate.</param>
/// <param name="Parties">Who is meant; empty for nobody.</param>
/// <param name="Mention">The words in the sentence; null when it comes from earlier ones.</param>
internal sealed record RoleCandidate(CandidateKind Kind, IReadOnlyList<PartyRef> Parties, PartyMention? Mention)
{
    /// <summary>Place in the order of recency, for those that come from earlier sentences.</summary>
    public int Rank { get; init; }

    /// <summary>The preposition and the word before it that lead in a party of the next sentence.</summary>
    public (Marker Marker, uint Word) Lead { get; init; }

    /// <summary>Where it leaves out names that are joined to its own.</summary>
    public Cut Cut { get; init; }

    /// <summary>The last name of a list; null for anything else.</summary>
    public PartyMention? Last { get; init; }

    /// <summary>The name that is listed right behind its own and left out; null for none.</summary>
    public PartyMention? Beyond { get; init; }

    /// <summary>How it comes to be a candidate, where a list is as good as its first name: what is true of that is true of the list, and only few facts tell whether the list is meant.</summary>
    public CandidateKind Sort => Kind is CandidateKind.Listed ? CandidateKind.Named : Kind;

    /// <summary>A number for who is meant, whatever the words.</summary>
    public uint Meaning { get; } = MeaningOf(Parties.Select(party => party.Id));

    /// <summary>A number for who is meant first: of several together little is known as a whole.</summary>
    public uint Chief => Parties.Count > 1 ? MeaningOf([Parties[0].Id]) : Meaning;

    /// <summary>The number of some parties, in whatever order.</summary>
    public static uint MeaningOf(IEnumerable<PartyId> parties)
    {
        var sum = 0x811C9DC5u;
        foreach (var party in parties) sum += Facts.Hash(party.ToString()) * 0x9E3779B1u;
        return sum;
    }

    /// <summary>Whether it is this party alone.</summary>
    public bool IsOnly(PartyId id) => Parties is [var only] && only.Id == id;

    /// <summary>Whether they share a party.</summary>
    public bool Shares(RoleCandidate other) =>
        Parties.Count == 1 && other.Parties.Count == 1 ? Meaning == other.Meaning : Parties.Any(party => other.Parties.Any(same => same.Id == party.Id));
}
