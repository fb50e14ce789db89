using System.Globalization;
using Waybill.Movements.Fuzz;

// Coverage-guided: SharpFuzz puts counters into the readers' assembly, and a loop in this process keeps the damaged files that reach something new.
// run SECONDS EXECUTIONS SEED [TARGET…]   ends at whichever comes first; without targets, all of them in turn
// repeat TARGET FILE                      one file again, after something was found
Instrumentation.Apply("Waybill.Movements.dll", "Parquet.dll");
return args switch
{
    ["run", var seconds, var executions, var seed, .. var targets] => FuzzLoop.Run(Number(seconds), Number(executions), (int)Number(seed), targets),
    ["repeat", var target, var file] => FuzzLoop.Repeat(target, file),
    _ => Usage(),
};

static long Number(string text) => long.Parse(text, NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("run SECONDS EXECUTIONS SEED [TARGET...]   damaged files to the readers, until either limit is reached");
    Console.Error.WriteLine("repeat TARGET FILE   one file to one reader");
    return 2;
}
