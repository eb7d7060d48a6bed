using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Export;

/// <summary>Exports what is kept for signing in, without the secrets.</summary>
internal sealed class SignInExporter(
    Collection<Credentials> credentials,
    Collection<OneTimeToken> tokens,
    Collection<TelegramInvitation> invitations,
    Collection<SignInAttempts> attempts) : IAccountExporter
{
    public string Name => "sign_in";

    public bool IsOne => true;

    public IReadOnlyList<string> Kept =>
        [CredentialsSchema.Value.Name, OneTimeTokenSchema.Value.Name, TelegramInvitationSchema.Value.Name, SignInAttemptsSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var password = await credentials.FindAsync(CredentialsSchema.KeyOf(account.Id), cancellationToken);
        var links = new List<ExportedLink>();
        foreach (var purpose in Enum.GetValues<OneTimeTokenPurpose>())
        {
            if (await tokens.FindAsync(OneTimeTokenSchema.KeyOf(account.Id, purpose), cancellationToken) is { Value: var link })
            {
                links.Add(new ExportedLink(purpose, link.Email, link.ExpiresAt, link.IsUsed));
            }
        }

        var invitation = await invitations.FindAsync(TelegramInvitationSchema.KeyOf(account.Id), cancellationToken) is { Value: var made }
            ? new ExportedInvitation(made.ExpiresAt, made.TakenBy is not null, made.Failures)
            : null;
        var failures = account.Email is { } email
            ? await attempts.FindAsync(SignInAttemptsSchema.KeyOf(AccountSchema.EmailValue(email)), cancellationToken)
            : null;
        yield return new ExportedSignIn(password?.Value.ChangedAt, links, invitation, failures?.Value.Failures ?? 0, failures?.Value.LastAttemptAt);
    }

    private sealed record ExportedSignIn(
        DateTimeOffset? PasswordChangedAt, IReadOnlyList<ExportedLink> Links, ExportedInvitation? TelegramInvitation, int FailedAttempts, DateTimeOffset? LastAttemptAt);

    private sealed record ExportedInvitation(DateTimeOffset ExpiresAt, bool IsUsed, int Failures);

    private sealed record ExportedLink(OneTimeTokenPurpose Purpose, string Email, DateTimeOffset ExpiresAt, bool IsUsed);
}
