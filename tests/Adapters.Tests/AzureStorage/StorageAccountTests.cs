using JobFunctions.Adapters.AzureStorage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.AzureStorage;

public sealed class StorageAccountTests
{
    [Theory]
    [InlineData(
        "UseDevelopmentStorage=true",
        "http://127.0.0.1:10000/devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData(
        "usedevelopmentstorage=TRUE;DevelopmentStorageProxyUri=http://azurite",
        "http://azurite:10000/devstoreaccount1", "http://azurite:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData(
        "DefaultEndpointsProtocol=https;AccountName=jobs;AccountKey=a2V5PQ==;EndpointSuffix=core.windows.net",
        "https://jobs.blob.core.windows.net/", "https://jobs.table.core.windows.net/", "jobs")]
    [InlineData(
        "AccountName=jobs;AccountKey=a2V5PQ==",
        "https://jobs.blob.core.windows.net/", "https://jobs.table.core.windows.net/", "jobs")]
    [InlineData(
        " accountname = jobs ; ACCOUNTKEY = a2V5PQ== ; EndpointSuffix=core.chinacloudapi.cn; ",
        "https://jobs.blob.core.chinacloudapi.cn/", "https://jobs.table.core.chinacloudapi.cn/", "jobs")]
    [InlineData(
        "AccountName=jobs;AccountKey=a2V5PQ==;BlobEndpoint=http://127.0.0.1:5/jobs/;TableEndpoint=http://127.0.0.1:6/jobs;QueueEndpoint=http://127.0.0.1:7/jobs",
        "http://127.0.0.1:5/jobs", "http://127.0.0.1:6/jobs", "jobs")]
    public void From_ConnectionString_FindsServicesAndKey(string text, string blobs, string tables, string account)
    {
        var found = StorageAccount.From(new AzureStorageOptions { ConnectionString = text });

        Assert.Equal((blobs, tables, account), (found.Blobs.ToString(), found.Tables.ToString(), found.Key?.Account));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=false", "UseDevelopmentStorage=true")]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=azurite", "DevelopmentStorageProxyUri")]
    [InlineData("hello", "Name=Value")]
    [InlineData("=x", "Name=Value")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=a2V5", "once")]
    [InlineData("AccountKey=a2V5PQ==", "AccountName")]
    [InlineData("AccountName=jobs", "AccountKey")]
    [InlineData("AccountName=jobs;AccountKey=not base64", "base64")]
    [InlineData("AccountName=jobs;AccountKey=a2V5PQ==;BlobEndpoint=ftp://jobs", "BlobEndpoint")]
    [InlineData("AccountName=jobs;AccountKey=a2V5PQ==;TableEndpoint=jobs", "TableEndpoint")]
    [InlineData("BlobEndpoint=https://jobs.blob.core.windows.net;SharedAccessSignature=sv=x", "SharedAccessSignature")]
    public void Validate_WrongConnectionString_NamesTheSettingAndKeepsTheSecret(string text, string named)
    {
        var result = new AzureStorageOptionsValidator().Validate(Options.DefaultName, new AzureStorageOptions { ConnectionString = text });

        Assert.True(result.Failed);
        Assert.StartsWith("AzureWebJobsStorage ", result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains(named, result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("a2V5", result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.FailureMessage);
    }

    [Fact]
    public void From_AccountName_MakesAddressesAndTakesAnIdentity()
    {
        var found = StorageAccount.From(new AzureStorageOptions { AccountName = "jobs42" });

        Assert.Equal(new StorageAccount(new Uri("https://jobs42.blob.core.windows.net"), new Uri("https://jobs42.table.core.windows.net"), null), found);
    }

    [Theory]
    [InlineData(null, null, null, "AzureWebJobsStorage ")]
    [InlineData("Jobs", null, null, "AzureWebJobsStorage__accountName ")]
    [InlineData("jobs/../x", null, null, "AzureWebJobsStorage__accountName ")]
    [InlineData("jobs", "http://jobs.blob.example", null, "AzureWebJobsStorage__blobServiceUri ")]
    [InlineData("jobs", null, "jobs", "AzureWebJobsStorage__tableServiceUri ")]
    [InlineData(null, "https://jobs.blob.example", null, "AzureWebJobsStorage ")]
    public void Validate_WrongIdentitySettings_NamesTheSetting(string? account, string? blobs, string? tables, string named)
    {
        var options = new AzureStorageOptions { AccountName = account, BlobServiceUri = blobs, TableServiceUri = tables };

        var result = new AzureStorageOptionsValidator().Validate(Options.DefaultName, options);

        Assert.True(result.Failed);
        Assert.StartsWith(named, result.FailureMessage, StringComparison.Ordinal);
    }
}
