namespace Waybill.Reports.Syntax;

/// <summary>What decides in the parser: the trained model, or the model in training.</summary>
internal interface IJudge
{
    /// <summary>Scores the moves of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="scores">Takes one score a move.</param>
    void Score(ParseState state, Span<float> scores);

    /// <summary>The relation of the top of the stack to a head other than the artificial root, numbered as in the model.</summary>
    byte Label(ParseState state, int head);
}
