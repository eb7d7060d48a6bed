using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Asks hh.ru to let a person consent to the import. Asking again makes the page asked for before useless.</summary>
public sealed class StartHhSignIn(Collection<HhSignIn> signIns, IHhResumeImport import, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <returns>The page for the person's browser; null while the import is off.</returns>
    public async Task<Uri?> RunAsync(AccountId account, CancellationToken cancellationToken)
    {
        if (!import.IsEnabled)
        {
            return null;
        }

        var state = $"{account}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
        await signIns.PutAsync(new HhSignIn(account, HashOf(state), time.GetUtcNow() + Lifetime), cancellationToken);
        return import.AuthorizeUrl(state);
    }

    internal static string HashOf(string state) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)));
}
