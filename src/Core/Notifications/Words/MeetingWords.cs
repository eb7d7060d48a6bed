namespace JobFunctions.Core.Notifications.Words;

/// <summary>The words around the facts of a <see cref="Meeting"/>.</summary>
/// <param name="Choose">Above several times.</param>
/// <param name="Minutes">Behind their number.</param>
/// <param name="EmployerWrites">Above the employer's note.</param>
internal sealed record MeetingWords(string When, string Choose, string HowLong, string Minutes, string Where, string Link, string EmployerWrites);
