namespace JobFunctions.Core.Chats;

/// <summary>Stands where no messenger is set up.</summary>
internal sealed class SilentAddress : IChatAddress
{
    public Task<Uri?> FindAsync(CancellationToken cancellationToken) => Task.FromResult<Uri?>(null);
}
