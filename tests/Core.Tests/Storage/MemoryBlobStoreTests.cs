using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

public sealed class MemoryBlobStoreTests : BlobStoreContract
{
    protected override Task<IBlobStore> CreateAsync() => Task.FromResult<IBlobStore>(new MemoryBlobStore());
}
