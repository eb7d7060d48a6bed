namespace JobFunctions.Documents;

/// <summary>What reading one file has used and may still use. Every loop over what a file says goes through it.</summary>
/// <remarks>For one reading and one thread.</remarks>
internal sealed class ReadingBudget(DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
{
    private const int StepsBetweenLooks = 512;
    private const int MostObjects = 1_000_000;

    private readonly long _started = time.GetTimestamp();
    private long _inflatedBytes;
    private int _glyphs;
    private int _pages;
    private int _objects;
    private int _steps;

    public DocumentLimits Limits => limits;

    /// <summary>Counts one turn of a loop; looks at the clock now and then.</summary>
    public void Step()
    {
        if (++_steps >= StepsBetweenLooks)
        {
            CheckTime();
        }
    }

    /// <summary>Counts work known beforehand, such as the bytes of a block.</summary>
    public void Steps(int count)
    {
        _steps = (int)Math.Min(int.MaxValue, (long)_steps + count);

        if (_steps >= StepsBetweenLooks)
        {
            CheckTime();
        }
    }

    public void CheckTime()
    {
        _steps = 0;
        cancellationToken.ThrowIfCancellationRequested();

        if (time.GetElapsedTime(_started) > limits.Timeout)
        {
            throw new RefusedException(RefusalCode.TookTooLong);
        }
    }

    public void Inflated(int bytes)
    {
        _inflatedBytes += bytes;
        Steps(bytes / 1024);

        if (_inflatedBytes > limits.MaxInflatedBytes)
        {
            throw new RefusedException(RefusalCode.TooLarge);
        }
    }

    public void Glyphs(int count)
    {
        _glyphs += count;
        Step();

        if (_glyphs > limits.MaxGlyphs)
        {
            throw new RefusedException(RefusalCode.TooLarge);
        }
    }

    /// <summary>Counts values of the file that are kept in memory, strings by their length.</summary>
    public void Hold(int objects)
    {
        _objects += objects;

        if (_objects > MostObjects)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }
    }

    public void Page()
    {
        if (++_pages > limits.MaxPages)
        {
            throw new RefusedException(RefusalCode.TooLarge);
        }
    }

    public void Depth(int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }
    }
}
