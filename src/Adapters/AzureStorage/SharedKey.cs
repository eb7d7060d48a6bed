using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>A storage account's key, which signs calls.</summary>
internal sealed class SharedKey(string account, byte[] key)
{
    public string Account => account;

    /// <returns>The value of the <c>Authorization</c> header.</returns>
    public string Sign(string text) =>
        $"SharedKey {account}:{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)))}";
}
