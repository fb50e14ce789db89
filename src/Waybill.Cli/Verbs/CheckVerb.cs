using System.CommandLine;
using Waybill.Briefs;
using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary><c>waybill check</c>: which measures the transfers of a case, or a question, engage, element by element.</summary>
internal static class CheckVerb
{
    private static readonly Argument<string?> Case = new("CASE")
    {
        Description = "Folder of the case; it is taken in first. Default: none, and --from, --to, --goods and --date are checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<PartyId[]> From = Many<PartyId>("--from", "CODE", "Who sends: ISO alpha-3 (PRK) or a party's identifier (houthis); may stand several times.");

    private static readonly Option<PartyId[]> To = Many<PartyId>("--to", "CODE", "Who receives.");

    private static readonly Option<GoodsCode[]> Goods = Many<GoodsCode>("--goods", "CODE", "What moves: goods codes such as ammunition.artillery.");

    private static readonly Option<PrefixDate?> Date = new("--date")
    {
        Description = "When it moves: 2023, 2023-10 or 2023-10-14. Default: not told.",
        HelpName = "DATE",
        CustomParser = Values.Parse<PrefixDate>,
    };

    private static readonly Option<PartyId[]> Flag = Many<PartyId>("--flag", "CODE", "Flag of a ship that carries it.");

    private static readonly Option<bool> ShipToShip = new("--ship-to-ship") { Description = "The goods pass from ship to ship. Default: not told." };

    private static readonly Option<string[]> Measures = new("--measures")
    {
        Description = "Files of measures to add to those that come with the program, or to put in their place. Default: none.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> All = new("--all") { Description = "Also measures that are undecided or not engaged. Default: only those that are engaged, would or may be." };

    private static readonly Option<string?> Language = new("--language") { Description = "en or fr. Default: the case's; en for a question.", HelpName = "xx" };

    public static Command Create()
    {
        var command = new Command("check", "Holds transfers against UN measures, element by element.") { Case, From, To, Goods, Date, Flag, ShipToShip, Measures, All, Language };
        command.SetAction(call => Session.Run(call, session => Run(session, call)));
        return command;
    }

    private static void Run(Session session, ParseResult call)
    {
        var question = Question(call);
        var folder = call.GetValue(Case);
        if ((folder is null) == (question is null)) throw new WrongUsageException("give either a case folder, or --from, --to, --goods or --flag for a single question");
        if (call.GetValue(Language) is { } language && language is not ("en" or "fr")) throw new WrongUsageException($"--language {language}: neither en nor fr");
        var pack = Pack(session, call.GetValue(Measures)!);
        var all = call.GetValue(All);
        if (question is not null)
        {
            new CheckPrinter(session, new CheckWording(call.GetValue(Language) ?? "en"), all).Print(null, question, MeasureCheck.All(question, pack));
            return;
        }
        if (CaseIntake.Read(session, folder!) is not { } content) return;
        var printer = new CheckPrinter(session, new CheckWording(call.GetValue(Language) ?? content.Case.Language), all);
        foreach (var transfer in content.Transfers)
        {
            session.Stopped.ThrowIfCancellationRequested();
            var subject = CaseCheck.Of(content, transfer);
            printer.Print(transfer.Id, subject, MeasureCheck.All(subject, pack));
        }
        foreach (var (e, subject) in CaseCheck.Events(content)) printer.Print(e.Id, subject, MeasureCheck.All(subject, pack));
    }

    private static CheckSubject? Question(ParseResult call)
    {
        var (from, to, goods, flags) = (call.GetValue(From)!, call.GetValue(To)!, call.GetValue(Goods)!, call.GetValue(Flag)!);
        if (from.Length + to.Length + goods.Length + flags.Length == 0) return null;
        return new CheckSubject
        {
            Consignor = Told(from),
            Consignee = Told(to),
            Goods = Told(goods),
            Carriers = Told(flags.Select(flag => (CarrierKind.Vessel, (PartyId?)flag))),
            Days = call.GetValue(Date) is { } date ? DateInterval.Of(date) : null,
            ShipToShip = call.GetValue(ShipToShip) ? true : null,
            Asked = true,
        };
    }

    private static List<Claimed<T>> Told<T>(IEnumerable<T> values) => values.Select(value => new Claimed<T>(value, [])).ToList();

    private static IReadOnlyList<Measure> Pack(Session session, string[] paths)
    {
        if (paths.Length == 0) return MeasurePack.Default.Measures;
        var files = new List<(string, string)>();
        foreach (var path in paths)
        {
            try
            {
                files.Add((path, File.ReadAllText(path)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new WrongUsageException($"{path}: cannot be read: {e.Message}");
            }
        }
        var pack = MeasurePack.Read(files);
        session.Tell(pack.Faults);
        return pack.Measures;
    }

    private static Option<T[]> Many<T>(string name, string help, string description) where T : struct, ISpanParsable<T> => new(name)
    {
        Description = description,
        HelpName = help,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = Values.ParseMany<T>,
    };
}
