namespace JobFunctions.Core.Mail;

/// <summary>What an e-mail says, before it has a form.</summary>
/// <param name="Language">Of its words: ru or en.</param>
/// <param name="Link">The one thing to do, below the paragraphs.</param>
/// <param name="Ending">Small print; why the person gets this.</param>
public sealed record MailContent(string Language, string Subject, IReadOnlyList<string> Paragraphs, MailLink? Link, string Ending)
{
    /// <summary>Below the small print: ends e-mails of this kind with one click, without a sign-in. Null for what cannot be ended.</summary>
    public MailLink? Unsubscribe { get; init; }
}
