using Waybill.Model;

namespace Waybill.Movements;

/// <summary>A visit that no message shows: a ship was seen in port from space while one that fits was silent.</summary>
/// <param name="Ship">Who it may have been.</param>
/// <param name="Gap">Her silence.</param>
/// <param name="Port">Number of the port.</param>
/// <param name="Detection">What was seen.</param>
/// <param name="Probability">Share of the weight of all candidates, one that is in no track among them.</param>
/// <param name="Others">How many others were silent and can have been there.</param>
internal sealed record DarkVisit(Ship Ship, Gap Gap, int Port, Detection Detection, double Probability, int Others);
