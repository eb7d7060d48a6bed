namespace JobFunctions.Core.Mail;

/// <summary>An e-mail that is ready to go.</summary>
/// <param name="Id">Left part of its Message-ID: the same for every try of the same words, so that a receiver can tell a repeat.</param>
/// <param name="Unsubscribe">Where a mail program ends e-mails of this kind with one POST (RFC 8058); null for what cannot be ended.</param>
public sealed record MailMessage(string Id, string To, string Subject, string Text, string Html, Uri? Unsubscribe = null)
{
    /// <summary>What goes into the receiver's calendar; null for nothing.</summary>
    public CalendarInvite? Calendar { get; init; }
}
