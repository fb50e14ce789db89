using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether the goods moved, by what the claims say; denials stand beside.</summary>
internal static class ActElement
{
    public static ElementResult Check(CheckSubject subject)
    {
        if (subject.OnlyEvents) return Of(ElementState.Unknown, CheckReason.ActUnseen, []) with { Events = subject.Events.Select(e => e.Id).ToList() };
        if (subject.Asked) return Of(ElementState.Met, CheckReason.ActAsked, []);
        var stated = subject.Statements.Where(statement => statement.Stance is Stance.Asserts or Stance.Alleges).ToList();
        var against = Ids(subject.Statements.Where(statement => statement.Stance is Stance.Denies or Stance.NoEvidence));
        return Stated(subject, stated) with { Against = against };
    }

    private static ElementResult Stated(CheckSubject subject, List<(string Claim, Stage Stage, Stance Stance)> stated)
    {
        var moved = stated.FindAll(statement => statement.Stage is Stage.UnderWay or Stage.Delivered or Stage.Intercepted);
        if (moved.Count > 0)
            return Of(ElementState.Met, moved.TrueForAll(statement => statement.Stance == Stance.Alleges) ? CheckReason.ActHedged : CheckReason.ActMoved, Ids(moved));
        var ahead = stated.FindAll(statement => statement.Stage is Stage.Sought or Stage.Agreed or Stage.Planned);
        if (ahead.Count > 0) return Of(ElementState.Unknown, CheckReason.ActAhead, Ids(ahead));
        if (stated.Count > 0) return Of(ElementState.Unknown, CheckReason.ActUntold, Ids(stated));
        var possible = subject.Statements.Where(statement => statement.Stance == Stance.Possible).ToList();
        return possible.Count > 0 ? Of(ElementState.Unknown, CheckReason.ActPossible, Ids(possible)) : Of(ElementState.Unknown, CheckReason.ActDenied, []);
    }

    private static ElementResult Of(ElementState state, CheckReason reason, IReadOnlyList<string> claims) => new(ElementKind.Act, state, reason, claims);

    private static List<string> Ids(IEnumerable<(string Claim, Stage Stage, Stance Stance)> statements) => statements.Select(statement => statement.Claim).ToList();
}
