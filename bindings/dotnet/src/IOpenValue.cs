namespace VonageVideo
{
    /// <summary>A text out of a set that may grow; <c>ToString</c> gives the one on the wire.</summary>
    internal interface IOpenValue
    {
    }
}
