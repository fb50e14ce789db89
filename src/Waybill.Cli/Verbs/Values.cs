using System.CommandLine.Parsing;

namespace Waybill.Cli;

/// <summary>Values of the vocabulary as options.</summary>
internal static class Values
{
    /// <summary>Parses one value; what is none is an error of the call.</summary>
    public static T? Parse<T>(ArgumentResult argument) where T : struct, ISpanParsable<T>
    {
        try
        {
            return T.Parse(argument.Tokens[0].Value, null);
        }
        catch (FormatException e)
        {
            argument.AddError(e.Message);
            return null;
        }
    }

    /// <summary>Parses several values, apart by spaces or commas; what is none is an error of the call.</summary>
    public static T[] ParseMany<T>(ArgumentResult argument) where T : struct, ISpanParsable<T>
    {
        var values = new List<T>();
        foreach (var word in argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            try
            {
                values.Add(T.Parse(word, null));
            }
            catch (FormatException e)
            {
                argument.AddError(e.Message);
            }
        }
        return [.. values];
    }
}
