namespace Aspire.Hosting;

/// <summary>The description of the application is wrong, or a resource cannot be had.</summary>
public class DistributedApplicationException : Exception
{
    public DistributedApplicationException(string message) : base(message)
    {
    }

    public DistributedApplicationException(string message, Exception inner) : base(message, inner)
    {
    }
}
