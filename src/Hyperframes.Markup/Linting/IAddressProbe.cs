namespace Hyperframes.Linting;

/// <summary>Asks whether media at addresses of the web are there.</summary>
public interface IAddressProbe
{
    /// <summary>Why an http or https address cannot be loaded; null when it can.</summary>
    string? ProblemOf(string address);
}
