namespace JobFunctions.Core.Notifications;

/// <summary>Output of <see cref="Notify.Clear"/>.</summary>
public sealed record ClearOutput;
