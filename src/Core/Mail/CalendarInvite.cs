namespace JobFunctions.Core.Mail;

/// <summary>An iCalendar object that goes with an e-mail.</summary>
/// <param name="Method">Of iTIP (RFC 5546): REQUEST or CANCEL.</param>
/// <param name="Text">The object itself (RFC 5545).</param>
public sealed record CalendarInvite(string Method, string Text);
