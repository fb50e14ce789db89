using System.Globalization;
using Waybill.Reports.Bench;

return args switch
{
    ["documents", var file] => Documents.Write(file, Documents.Many),
    ["documents", var file, var count] => Documents.Write(file, Count(count)),
    ["read"] => ReadBench.Run(Documents.Many),
    ["read", var count] => ReadBench.Run(Count(count)),
    ["start"] => StartBench.Run(),
    ["dates"] => DateBench.Run(null),
    ["dates", var chrono] => DateBench.Run(chrono),
    ["wrecks"] => WreckBench.Run(),
    _ => Usage(),
};

static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("documents FILE [COUNT]   documents of 2.5 kB, one a line, made of those in eval/");
    Console.Error.WriteLine("read [COUNT]   the whole program over such a file: documents a second, processor time, memory");
    Console.Error.WriteLine("start   the whole program over one document, from start to exit");
    Console.Error.WriteLine("dates [FOLDER]   dates of those documents, beside Microsoft.Recognizers.Text, and chrono-node when it is installed in FOLDER");
    Console.Error.WriteLine("wrecks   each of a thousand damaged documents by itself: how long the worst takes");
    return 2;
}
