using Waybill.Movements.Bench;

return args switch
{
    ["decode", var file] => DecodeBench.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("decode FILE   AIS sentences to fields and to JSON, beside gpsdecode when it is installed");
    return 2;
}
