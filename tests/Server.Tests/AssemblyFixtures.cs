using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Mail;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
[assembly: AssemblyFixture(typeof(MailDevFixture))]
