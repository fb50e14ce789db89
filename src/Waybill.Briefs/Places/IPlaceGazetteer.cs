namespace Waybill.Briefs;

/// <summary>Tells where a named place lies.</summary>
public interface IPlaceGazetteer
{
    /// <summary>Looks a place up.</summary>
    /// <param name="name">Its usual English name, as readings give it (<c>Rajin</c>).</param>
    /// <param name="point">Where it lies, when it is known.</param>
    /// <returns>Whether it is known.</returns>
    bool TryLocate(string name, out GeoPoint point);
}
