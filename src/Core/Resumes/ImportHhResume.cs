using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Takes in the resume of a person who comes back from hh.ru. The state, good once, proves who it is.</summary>
public sealed class ImportHhResume(
    Collection<HhSignIn> signIns, FindAccount findAccount, IHhResumeImport import, SaveManualResume saveResume, TimeProvider time)
{
    private const char Separator = '.';

    /// <param name="telegramId">The person whom the caller names besides; null where nobody is named.</param>
    public Task<ImportHhResumeResult> RunAsync(string code, string state, long? telegramId, CancellationToken cancellationToken) => RunAsync(
        code,
        state,
        async account => telegramId is null || (await findAccount.ByIdAsync(account, cancellationToken))?.Value.TelegramId == telegramId,
        cancellationToken);

    /// <param name="caller">The person who is signed in.</param>
    public Task<ImportHhResumeResult> RunAsync(string code, string state, AccountId caller, CancellationToken cancellationToken) =>
        RunAsync(code, state, account => Task.FromResult(account == caller), cancellationToken);

    private async Task<ImportHhResumeResult> RunAsync(string code, string state, Func<AccountId, Task<bool>> isMeantAsync, CancellationToken cancellationToken)
    {
        if (!import.IsEnabled)
        {
            return new ImportHhResumeResult.Off();
        }

        if (!GuidId.TryParse<AccountId>(state.Split(Separator)[0], out var account)
            || await signIns.FindAsync(HhSignInSchema.KeyOf(account), cancellationToken) is not { } signIn
            || !IsStateOf(signIn.Value, state))
        {
            return new ImportHhResumeResult.StateRefused();
        }

        if (!await isMeantAsync(account))
        {
            return new ImportHhResumeResult.OtherPerson();
        }

        // A person who refused comes back without a code: their state is used up all the same.
        if (!await signIns.DeleteAsync(signIn, cancellationToken) || string.IsNullOrWhiteSpace(code))
        {
            return new ImportHhResumeResult.StateRefused();
        }

        return await import.ReadAsync(code, cancellationToken) switch
        {
            HhResumeAnswer.Found(var fields) => new ImportHhResumeResult.Imported(
                await saveResume.RunAsync(account, fields, ResumeSource.Hh, cancellationToken)),
            HhResumeAnswer.None => new ImportHhResumeResult.NoResume(),
            HhResumeAnswer.CodeRefused => new ImportHhResumeResult.StateRefused(),
            HhResumeAnswer.Closed => new ImportHhResumeResult.Off(),
            var unknown => throw new UnreachableException($"{unknown} has no outcome."),
        };
    }

    private bool IsStateOf(HhSignIn signIn, string state) =>
        signIn.ExpiresAt > time.GetUtcNow()
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signIn.StateHash), Encoding.ASCII.GetBytes(StartHhSignIn.HashOf(state)));
}
