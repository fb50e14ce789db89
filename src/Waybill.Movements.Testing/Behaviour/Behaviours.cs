using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>What ships do for the length of the simulation.</summary>
internal static class Behaviours
{
    /// <summary>Ports at which shuttles are heard, and those at which they are not.</summary>
    public static readonly string[] NearEnds = ["Dunai", "Vostochny", "Vladivostok"];

    public static readonly string[] FarEnds = ["Rajin", "Chongjin"];

    /// <summary>From port to port; waits at sea now and then; keeps an appointment when she has one.</summary>
    /// <returns>When she was at the appointment, seconds; null when she was not.</returns>
    public static (double From, double To)? Tramp(Captain captain, Appointment? meeting)
    {
        var dice = captain.Dice;
        (double, double)? kept = null;
        while (captain.AtWork)
        {
            captain.StayInPort(dice.Between(10, 48));
            if (kept is null && meeting is { } appointment && captain.Way.Now > appointment.From - 4 * 86400 && captain.Way.Now < appointment.To)
            {
                captain.PutOut(appointment.At);
                var arrival = captain.Way.Now;
                if (arrival < appointment.From) captain.Way.Stay((appointment.From - arrival) / 3600);
                if (captain.Way.Now < appointment.To) captain.Way.Stay((appointment.To - captain.Way.Now) / 3600);
                if (arrival < appointment.To) kept = (arrival, appointment.To);
                captain.PutIn();
            }
            else if (dice.Chance(0.1))
            {
                captain.PutOut(OpenSea(dice));
                captain.Way.Drift(dice.Between(6, 20), dice.Between(0, 360), dice.Between(0.3, 1.2));
                captain.PutIn();
            }
            else
            {
                captain.SailTo(captain.Elsewhere());
            }
        }
        return kept;
    }

    /// <summary>Openly to and fro.</summary>
    public static void Liner(Captain captain, SeaPort other)
    {
        var home = captain.Home;
        while (captain.AtWork)
        {
            captain.StayInPort(captain.Dice.Between(6, 24));
            captain.SailTo(ReferenceEquals(captain.Home, home) ? other : home);
        }
    }

    /// <summary>Goes dark at home or just off it, calls at the far end and comes back: the pattern of 2023.</summary>
    public static int Shuttle(Captain captain, SeaPort far)
    {
        var (dice, calls) = (captain.Dice, 0);
        captain.StayInPort(dice.Between(6, 96));
        while (captain.AtWork)
        {
            if (DarkCall(captain, far, dice.Between(14, 48))) calls++;
            captain.StayInPort(dice.Between(24, 72));
        }
        return calls;
    }

    /// <summary>One call in the dark; whether it ended within the simulation.</summary>
    public static bool DarkCall(Captain captain, SeaPort far, double hours)
    {
        var (dice, home) = (captain.Dice, captain.Home);
        var off = captain.Way.Now + (dice.Chance(0.5) ? -dice.Between(0, 5) : dice.Between(0.5, 2)) * 3600;
        captain.SailTo(far);
        captain.StayInPort(hours);
        captain.SailTo(home);
        captain.Way.SwitchOff(off, captain.Way.Now + (dice.Chance(0.5) ? dice.Between(0, 5) : -dice.Between(0.2, 1)) * 3600);
        return captain.AtWork;
    }

    /// <summary>Anchors off the port, switches off for days, and trades in between.</summary>
    public static void Anchor(Captain captain)
    {
        var dice = captain.Dice;
        while (captain.AtWork)
        {
            captain.StayInPort(dice.Between(12, 48));
            captain.PutOut(Globe.Shift(captain.Home.Offing, dice.Between(-4, 4), dice.Between(-4, 4)));
            captain.Way.Stay(dice.Between(1, 6));
            var off = captain.Way.Now;
            captain.Way.Stay(dice.Between(40, 110));
            captain.Way.SwitchOff(off, captain.Way.Now - dice.Between(0, 1) * 3600);
            captain.PutIn();
        }
    }

    /// <summary>Goes out dark, fishes for days and comes back dark.</summary>
    public static void Fish(Captain captain)
    {
        var dice = captain.Dice;
        while (captain.AtWork)
        {
            captain.StayInPort(dice.Between(24, 72));
            var off = captain.Way.Now + dice.Between(0.5, 2) * 3600;
            captain.PutOut(OpenSea(dice));
            var until = captain.Way.Now + dice.Between(24, 72) * 3600;
            while (captain.Way.Now < until) captain.Way.Drift(dice.Between(2, 5), dice.Between(0, 360), dice.Between(2, 4));
            captain.PutIn();
            captain.Way.SwitchOff(off, captain.Way.Now - dice.Between(0.2, 1) * 3600);
        }
    }

    /// <summary>One or two dark calls at a shuttle's far end, or open calls there and silences at anchor; trade otherwise.</summary>
    public static void Caller(Captain captain, SeaPort far, int darkCalls)
    {
        var (dice, home) = (captain.Dice, captain.Home);
        var left = darkCalls;
        while (captain.AtWork)
        {
            captain.StayInPort(dice.Between(12, 48));
            if (left > 0 && ReferenceEquals(captain.Home, home) && dice.Chance(0.4))
            {
                DarkCall(captain, far, dice.Between(14, 48));
                left--;
            }
            else if (darkCalls == 0 && ReferenceEquals(captain.Home, home) && dice.Chance(0.5))
            {
                var off = captain.Way.Now;
                captain.StayInPort(dice.Between(30, 90));
                captain.Way.SwitchOff(off, captain.Way.Now);
            }
            else
            {
                captain.SailTo(!ReferenceEquals(captain.Home, home) ? home : darkCalls == 0 && dice.Chance(0.3) ? far : captain.Elsewhere());
            }
        }
    }

    public static LatLon OpenSea(Dice dice) => new(dice.Between(38.5, 41.2), dice.Between(130.5, 134.5));
}

/// <summary>Where and when a ship is to meet another. Seconds from the start of the simulation.</summary>
internal sealed record Appointment(LatLon At, double From, double To);
