using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Resumes.Generation;
using JobFunctions.Core.Resumes.Quality;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Resumes;

/// <summary>Registers resumes, what can be done with them, and their intake.</summary>
public static class ResumeRegistration
{
    public static IServiceCollection AddResumes(this IServiceCollection services) => services
        .AddCollection(ResumeSchema.Value)
        .AddSingleton<ChooseResume>()
        .AddSingleton<FindResume>()
        .AddSingleton<UploadResume>()
        .AddSingleton<SaveManualResume>()
        .AddSingleton<CorrectResume>()
        .AddSingleton<DeleteResume>()
        .AddSingleton<ReadPlainText>()
        .AddSingleton<AssessResume>()
        .AddSingleton<GenerateResume>()
        .AddCollection(HhSignInSchema.Value)
        .AddSingleton<StartHhSignIn>()
        .AddSingleton<ImportHhResume>()
        .AddSingleton<ResumeRecovery>()
        .AddSingleton<IAccountEraser, ResumeEraser>()
        .AddSingleton<IAccountExporter, ResumeExporter>()
        .AddSingleton<IAccountExporter, HhSignInExporter>()
        .AddWorkflow<ResumeIntakeInput, ResumeIntake>(ResumeIntake.Definition)
        .AddStep<ResumeIntakeInput, ReadResumeTextOutput, ReadResumeTextStep>(ResumeIntake.ReadText)
        .AddStep<ResumeIntakeInput, ReadResumeFieldsOutput, ReadResumeFieldsStep>(ResumeIntake.ReadFields)
        .AddStep<FailResumeInput, FailResumeOutput, FailResumeStep>(ResumeIntake.Fail);
}
