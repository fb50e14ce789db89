namespace Waybill.Movements.Testing;

/// <summary>A simulated sea. The defaults are the standard fleet by which accuracy is measured.</summary>
public sealed record SimulationOptions
{
    /// <summary>What decides everything by chance. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Ordinary ships: tramps that are always on; some meet, some loiter, some have false positions. Default 200.</summary>
    public int Ships { get; init; } = 200;

    /// <summary>Ships that shuttle with the transponder off. Default 10.</summary>
    public int Shuttles { get; init; } = 10;

    /// <summary>
    /// Innocent look-alikes. Default 200: a quarter each of liners that run openly between two ports, ships that switch off at anchor off the
    /// shuttles' ports, ships that go out dark from there and fish, and ships with one or two dark calls or open calls and silences beside.
    /// </summary>
    public int LookAlikes { get; init; } = 200;

    /// <summary>Length, days. Default 60.</summary>
    public int Days { get; init; } = 60;

    /// <summary>Share of messages sent that nobody receives. Default 0.15: a third of it message by message, the rest in holes that swallow a whole area for hours.</summary>
    public double ReceptionLoss { get; init; } = 0.15;

    /// <summary>Minutes between messages under way; twice that at rest. Default 10.</summary>
    public double MessageMinutes { get; init; } = 10;

    /// <summary>Hours between images of a port. Default 36, a third of them clouded over.</summary>
    public double ImageHours { get; init; } = 36;

    /// <summary>
    /// Share of stays at the shuttles' far ends, any ship's, of which a statement names ship, place and day. Default 0.3: of the calls of 2023 about
    /// one in four was published with name and day.
    /// </summary>
    public double SightingShare { get; init; } = 0.3;

    /// <summary>First instant, UTC. Default 2023-08-20.</summary>
    public DateTime Start { get; init; } = new(2023, 8, 20, 0, 0, 0, DateTimeKind.Utc);
}
