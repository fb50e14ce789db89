namespace Waybill.Cli;

/// <summary>The call cannot be carried out as it stands; nothing was done.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
