using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>From an uploaded file to a resume that is ready: text, then fields.</summary>
public sealed class ResumeIntake : IWorkflow<ResumeIntakeInput>
{
    public static readonly WorkflowDefinition<ResumeIntakeInput> Definition = new("ResumeIntake");

    /// <summary>Reads the text out of the file. The text's blob is written whole over itself when repeated.</summary>
    public static readonly StepDefinition<ResumeIntakeInput, ReadResumeTextOutput> ReadText = new("ResumeIntake.ReadText")
    {
        Timeout = TimeSpan.FromMinutes(1),
    };

    /// <summary>Understands the text and makes the resume ready. A resume that is no longer in parsing stays as it is.</summary>
    public static readonly StepDefinition<ResumeIntakeInput, ReadResumeFieldsOutput> ReadFields = new("ResumeIntake.ReadFields")
    {
        Timeout = TimeSpan.FromMinutes(1),
    };

    /// <summary>Ends the resume as failed. A resume that is no longer in parsing stays as it is.</summary>
    public static readonly StepDefinition<FailResumeInput, FailResumeOutput> Fail = new("ResumeIntake.Fail")
    {
        Retry = new StepRetry { MaxAttempts = 20 },
    };

    public static string InstanceIdOf(ResumeId resume) => $"resume-{resume}";

    public async Task RunAsync(IWorkflowContext context, ResumeIntakeInput input)
    {
        ResumeFailure? failure;
        try
        {
            context.ReportProgress(new WorkflowProgress("reading", 10));
            failure = (await context.StepAsync(ReadText, input)).Failure;
            if (failure is null)
            {
                context.ReportProgress(new WorkflowProgress("understanding", 60));
                failure = (await context.StepAsync(ReadFields, input)).Failure;
            }
        }
        catch (StepFailedException)
        {
            failure = ResumeFailures.ReadingFailed;
        }

        if (failure is not null)
        {
            await context.StepAsync(Fail, new FailResumeInput(input.AccountId, input.ResumeId, failure));
        }

        context.ReportProgress(new WorkflowProgress("done", 100));
    }
}
