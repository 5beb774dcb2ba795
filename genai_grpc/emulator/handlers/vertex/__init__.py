"""Vertex AI beyond generation: jobs, endpoints, the model registry, Model Garden, custom prediction.

Nothing is trained, deployed or run here. Resources live in the store and change with the clock.
"""
