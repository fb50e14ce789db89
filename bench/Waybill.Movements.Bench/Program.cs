using Waybill.Movements.Bench;

return args switch
{
    ["decode", var file] => DecodeBench.Run(file),
    ["positions", var file] => PositionBench.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("decode FILE   AIS sentences to fields and to JSON, beside gpsdecode when it is installed");
    Console.Error.WriteLine("positions FILE   positions of any format to checked records");
    return 2;
}
