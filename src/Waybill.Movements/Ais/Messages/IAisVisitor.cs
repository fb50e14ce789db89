namespace Waybill.Movements.Ais;

/// <summary>Gets what a reader of sentences finds, in the order of the lines.</summary>
public interface IAisVisitor
{
    /// <summary>A message that came in whole.</summary>
    /// <param name="message">Only valid during the call.</param>
    void OnMessage(in AisMessage message);

    /// <summary>A line, or message, that cannot be used.</summary>
    void OnFault(in AisFault fault);
}
