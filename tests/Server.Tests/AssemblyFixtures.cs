using JobFunctions.StandIns.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
