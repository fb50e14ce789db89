using System.Globalization;
using Waybill.Lists.Bench;

return args switch
{
    ["load", var names, .. var paths] when paths.Length > 0 => LoadBench.Run(Count(names), paths),
    ["screen", var names, .. var paths] when paths.Length > 0 => ScreenBench.Run(Count(names), paths),
    ["pairs", var table] => PairBench.Run(table),
    _ => Usage(),
};

static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("load NAMES PATH…   lists from files, with so many names added that are invented, and from an index of their own: seconds, memory");
    Console.Error.WriteLine("screen NAMES PATH…   screens a second and waits over lists with so many names added that are invented, beside a search through all names with FuzzySharp");
    Console.Error.WriteLine("pairs TABLE   a table of pairs of names (schema, name1, name2, is_match): microseconds a pair and precision at recall, beside FuzzySharp and Jaro-Winkler of F23.StringSimilarity");
    return 2;
}
