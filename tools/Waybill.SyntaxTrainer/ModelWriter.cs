using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Writes a model file (<see cref="ModelFormat"/>): prunes the tables and rounds the weights to signed bytes.</summary>
internal static class ModelWriter
{
    public static void Write(Stream stream, Inventory inventory, PrunedTable tagger, PrunedTable moves, PrunedTable labels)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(ModelFormat.Magic);
        writer.Write((byte)inventory.Tags.Count);
        for (var i = 0; i < inventory.Tags.Count; i++)
        {
            writer.Write((byte)inventory.Tags.Upos[i]);
            writer.Write((ushort)inventory.Tags.Feats[i]);
        }
        writer.Write((byte)inventory.Relations.Length);
        foreach (var relation in inventory.Relations) writer.Write((byte)relation);
        WriteRows(writer, tagger);
        WriteMoves(writer, moves);
        WriteRows(writer, labels);
    }

    private static void WriteRows(BinaryWriter writer, PrunedTable table)
    {
        WriteKeys(writer, table);
        List<byte> entries = [], places = [], weights = [];
        foreach (var (_, row) in table.Rows)
        {
            var start = places.Count;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] == 0) continue;
                places.Add((byte)i);
                weights.Add((byte)row[i]);
            }
            entries.Add((byte)(places.Count - start));
        }
        writer.Write([.. entries]);
        writer.Write(places.Count);
        writer.Write([.. places]);
        writer.Write([.. weights]);
    }

    private static void WriteMoves(BinaryWriter writer, PrunedTable table)
    {
        WriteKeys(writer, table);
        foreach (var (_, row) in table.Rows)
            foreach (var weight in row) writer.Write(weight);
    }

    private static void WriteKeys(BinaryWriter writer, PrunedTable table)
    {
        var keys = new List<byte>();
        uint before = 0;
        foreach (var (key, _) in table.Rows)
        {
            for (var rest = key - before; ; rest >>= 7)
            {
                keys.Add((byte)(rest < 128 ? rest : rest | 128));
                if (rest < 128) break;
            }
            before = key;
        }
        writer.Write(table.Columns);
        writer.Write(table.Bits);
        writer.Write(table.Rows.Count);
        writer.Write(keys.Count);
        writer.Write([.. keys]);
    }
}
