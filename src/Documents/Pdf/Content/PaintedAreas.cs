namespace JobFunctions.Documents.Pdf.Content;

/// <summary>What was painted where, the latest on top.</summary>
internal sealed class PaintedAreas
{
    private const int Most = 256;
    private const double SmallestArea = 20;

    private readonly List<(Box Box, Paint? Paint)> _areas = [];
    private (Box Box, Paint? Paint)? _smallest;

    /// <param name="paint"><see langword="null"/> for a picture, a pattern, or paint that mixes with what is under it.</param>
    public void Add(in Box box, Paint? paint)
    {
        if (box.Area < SmallestArea || box.Width <= 0)
        {
            return;
        }

        // A page of very many shapes keeps the large ones; letters over the small rest are taken as visible.
        if (_areas.Count >= Most)
        {
            _smallest ??= _areas.MinBy(area => area.Box.Area);

            if (_smallest.Value.Box.Area >= box.Area)
            {
                return;
            }

            _areas.Remove(_smallest.Value);
            _smallest = null;
        }

        _areas.Add((box, paint));
    }

    /// <returns>White where nothing was painted, <see langword="null"/> where it cannot be told.</returns>
    public Paint? At(double x, double y)
    {
        for (var i = _areas.Count - 1; i >= 0; i--)
        {
            if (_areas[i].Box.Contains(x, y))
            {
                return _areas[i].Paint;
            }
        }

        return Paint.White;
    }
}
