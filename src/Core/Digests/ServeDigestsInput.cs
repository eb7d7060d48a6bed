namespace JobFunctions.Core.Digests;

/// <summary>Input of <see cref="DigestRound.Serve"/>. Stored in histories, so its members keep their names.</summary>
/// <param name="Part">Of those who are due: 0 to <see cref="Notifications.Settings.SettingsSchema.DueParts"/> - 1.</param>
public sealed record ServeDigestsInput(int Part);
