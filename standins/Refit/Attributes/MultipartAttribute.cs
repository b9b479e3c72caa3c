namespace Refit;

/// <summary>Sends every parameter that is bound nowhere else as a part of <c>multipart/form-data</c>.</summary>
/// <param name="boundaryText">Text between the parts.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MultipartAttribute(string boundaryText = "----MyGreatBoundary") : Attribute
{
    /// <summary>Text between the parts.</summary>
    public string BoundaryText { get; } = boundaryText;
}
