using System.CommandLine;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary><c>waybill judge</c>: a person's decision about a hit in a sanctions list, kept in the ledger of the case.</summary>
internal static class JudgeVerb
{
    private static readonly Argument<string> Case = new("CASE") { Description = "Folder of a case that waybill brief has taken in." };

    private static readonly Argument<string?> Hit = new("HIT")
    {
        Description = "Identifier of a hit, as the brief prints it: H and eight digits. Default: none, and what was found and judged is printed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Argument<string?> Verdict = new("VERDICT")
    {
        Description = "same: it is the one that the record is about · different: it is another · withdrawn: what was judged before no longer holds.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> By = new("--by") { Description = "Who signs it; wanted with a verdict. Default: none.", HelpName = "NAME" };

    private static readonly Option<string?> Note = new("--note") { Description = "Reasons. Default: none.", HelpName = "TEXT" };

    public static Command Create()
    {
        var command = new Command("judge", "Says of a hit in a sanctions list that it is the same, or another; the judgement is signed, dated and can be withdrawn.") { Case, Hit, Verdict, By, Note };
        command.SetAction(call => Session.Run(call, session => Run(session, call)));
        return command;
    }

    private static void Run(Session session, ParseResult call)
    {
        var (folder, hit, by) = (call.GetValue(Case)!, call.GetValue(Hit), call.GetValue(By));
        var verdict = Parse(call.GetValue(Verdict));
        if ((hit is null) != (verdict is null)) throw new WrongUsageException("a verdict is wanted behind the hit: same, different or withdrawn");
        if (hit is not null && string.IsNullOrWhiteSpace(by)) throw new WrongUsageException("--by is missing: a judgement is signed");
        if (!CaseLedger.Exists(folder)) throw new WrongUsageException($"{folder}: there is no ledger in it yet; waybill brief makes one");
        try
        {
            using var ledger = CaseLedger.Open(folder);
            if (hit is not null) Judge(session, ledger, hit, verdict!.Value, by!.Trim(), call.GetValue(Note));
            else JudgementPrinter.Print(session, ledger.Content().Screening);
        }
        catch (LedgerException e)
        {
            session.Tell(e.Fault);
        }
    }

    private static void Judge(Session session, CaseLedger ledger, string hit, Verdict verdict, string by, string? note)
    {
        if (ledger.Judge(hit, verdict, by, note) is not { } judgement)
            throw new WrongUsageException(verdict == Ledger.Verdict.Withdrawn ? $"{hit}: no judgement to withdraw" : $"{hit}: the ledger has no such hit; waybill judge CASE prints them");
        JudgementPrinter.Print(session, judgement);
    }

    private static Verdict? Parse(string? word)
    {
        if (word is null) return null;
        return ClaimNames.TryParse<Verdict>(word, out var verdict) ? verdict : throw new WrongUsageException($"{word} is no verdict: {string.Join(", ", ClaimNames.All<Verdict>())}");
    }
}
