using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

public sealed class MemoryPartitionStoreTests : PartitionStoreContract
{
    protected override Task<IPartitionStore> CreateAsync() => Task.FromResult<IPartitionStore>(new MemoryPartitionStore());
}
