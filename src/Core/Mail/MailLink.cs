namespace JobFunctions.Core.Mail;

/// <summary>A link with its words.</summary>
public sealed record MailLink(string Words, Uri Address);
