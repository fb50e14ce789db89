namespace Waybill.Cli;

/// <summary>What the process answers with.</summary>
internal static class Exit
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some input was faulty.</summary>
    public const int Faulty = 1;

    /// <summary>The call was wrong: nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Interrupted: what was done is kept.</summary>
    public const int Interrupted = 130;
}
