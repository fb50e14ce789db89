using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds who takes part in an event.</summary>
internal static class Actors
{
    /// <summary>How far up a clause is looked for.</summary>
    private const int Steps = 6;

    /// <summary>Persons and parties that some tokens name, each once; capitals and states that only say where are left out.</summary>
    public static List<EventParticipant> Within(Scene scene, int first, int end)
    {
        var found = new List<(int First, int End, EventParticipant Who)>();
        foreach (var source in scene.Parts.Sources)
            if (source.First < end && first < source.End && source.First >= first - 1 && (source.For is not null || source.Kind is SourceKind.Igo or SourceKind.Government) && source.Kind is SourceKind.Official or SourceKind.Government or SourceKind.Military or SourceKind.Legislature or SourceKind.Intelligence or SourceKind.Igo)
                found.Add((source.First, source.End, OfSource(scene, source)));
        foreach (var party in scene.Parts.Parties)
            if (party.First < end && first < party.End && party.Entry is { } entry && party.Form is PartyForm.Name && !party.IsPlace && !found.Exists(other => other.First < party.End && party.First < other.End))
                found.Add((party.First, party.End, new EventParticipant(entry.Id, entry.Name, scene.View.SpanOf(party.First, party.End))));
        return [.. found.OrderBy(item => item.First).Select(item => item.Who).DistinctBy(who => who.Id?.ToString() ?? who.Name)];
    }

    /// <summary>A source as one who takes part: by the state or body that it speaks for, else by its name.</summary>
    public static EventParticipant OfSource(Scene scene, SourceMention source) =>
        new(source.For, source.Name ?? scene.View.Words(source.First, source.End), scene.View.SpanOf(source.First, source.End));

    /// <summary>Words of the text as one that takes part: a ship, a train, a battalion.</summary>
    public static EventParticipant OfWords(Scene scene, int first, int end) => new(null, scene.View.Words(first, end), scene.View.SpanOf(first, end));

    /// <summary>The noun phrase that is the subject of a verb; null without one.</summary>
    public static (int First, int End)? Subject(Scene scene, int verb) =>
        scene.View.Syntax is { } syntax && SubjectFinder.Of(syntax, verb) is >= 0 and var head ? NounPhrase.Of(scene.View, head) : null;

    /// <summary>The persons and parties that are the subject of the clause which a token stands in.</summary>
    public static List<EventParticipant> OfClause(Scene scene, int token)
    {
        if (scene.View.Syntax is not { } syntax) return [];
        for (var (at, step) = (token, 0); at >= 0 && step < Steps; at = syntax.HeadOf(at), step++)
            if (Subject(scene, at) is { } subject && Within(scene, subject.First, subject.End) is { Count: > 0 } who) return who;
        return [];
    }
}
