using System.Globalization;
using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>How often a model decides rightly on instances that it was not trained on, all that stands before them being right.</summary>
internal sealed class Accuracy
{
    private readonly Dictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);

    /// <summary>The wrong ones in words.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Counts the decisions of a model.</summary>
    public void Add(DecisionModel model, IEnumerable<Instance> instances)
    {
        lock (_counts)
            foreach (var instance in instances)
            {
                var chosen = instance.Best(model);
                var subject = instance.Subject!;
                var right = instance.Right.Contains(chosen) || subject.AreAlike(chosen, instance.Right[0]);
                if (instance.Kind == DecisionKind.Roles)
                {
                    var (told, made) = (subject.Tell(instance.Right[0]).Split(" -> "), subject.Tell(chosen).Split(" -> "));
                    Count("Roles: sender", Ids(told[0]) == Ids(made[0]));
                    Count("Roles: receiver", Ids(told[1]) == Ids(made[1]));
                    Count("Roles: sender, right is " + Kind(told[0]), Ids(told[0]) == Ids(made[0]));
                    Count("Roles: receiver, right is " + Kind(told[1]), Ids(told[1]) == Ids(made[1]));
                }
                Count(instance.Kind.ToString(), right);
                if (!right) Wrong.Add($"{instance.Kind}: right {subject.Tell(instance.Right[0])} made {subject.Tell(chosen)} | {subject}");
                if (instance.Kind == DecisionKind.Claim) Count(instance.Right[0] == 1 ? "Claim: transfers found" : "Claim: others left alone", right);
            }
    }

    /// <summary>The figures as lines.</summary>
    public IEnumerable<string> Lines() =>
        _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"  {pair.Key}: {(double)pair.Value.Right / pair.Value.All:F3} of {pair.Value.All}"));

    private static string Ids(string side) => side[..side.IndexOf('(', StringComparison.Ordinal)];

    private static string Kind(string side) => side[(side.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(' ')[0];

    private void Count(string name, bool right)
    {
        var (good, all) = _counts.GetValueOrDefault(name);
        _counts[name] = (good + (right ? 1 : 0), all + 1);
    }
}
