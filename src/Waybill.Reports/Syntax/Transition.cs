namespace Waybill.Reports.Syntax;

/// <summary>
/// The moves of the arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). The artificial root stands behind the
/// last word and takes one dependent, as the last move.
/// </summary>
internal static class Transition
{
    /// <summary>Push the front word.</summary>
    public const int Shift = 0;

    /// <summary>Hang the top of the stack under the front word.</summary>
    public const int Left = 1;

    /// <summary>Hang the top of the stack under the word below it.</summary>
    public const int Right = 2;

    /// <summary>How many moves there are.</summary>
    public const int Count = 3;

    /// <summary>The only move that a state allows, or -1 when there is a choice.</summary>
    public static int Forced(ParseState state)
    {
        if (state.Depth == 0) return Shift;
        if (state.Front < state.Sentence.Root) return -1;
        return state.Depth == 1 ? Left : Right;
    }
}
